"""Words that can stand as a line of the brief."""
