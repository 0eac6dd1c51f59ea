"""What happened: triggers, who did it to whom, where and when, and whether the sentence tells it."""
