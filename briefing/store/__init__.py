"""What is kept on disk beside the reports: the user's configuration, the session."""
