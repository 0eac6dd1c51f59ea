"""Who says it and who denies it: attributions, quotations and denials."""
