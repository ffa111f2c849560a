scenarios_away() { :; }
