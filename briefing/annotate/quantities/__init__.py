"""What is counted: numbers, the nouns that they count, what became of those, and what they belong to."""
