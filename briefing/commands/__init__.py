"""The commands of the command line, one a file; what one needs is imported when it runs."""
