"""Who is named: actors of the lexicon, bodies of states, persons and bodies that only the text names."""
