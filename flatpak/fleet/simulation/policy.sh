scenarios_of_policy() { :; }
