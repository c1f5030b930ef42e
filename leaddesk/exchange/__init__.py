"""Other people's formats, read in a child process and written in one go. Knows the domain, never
the store or Qt. Nothing is imported here: the child must start quickly."""
