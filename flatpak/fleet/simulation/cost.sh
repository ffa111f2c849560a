scenarios_of_cost() { :; }
