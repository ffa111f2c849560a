scenarios_of_faults() { :; }
