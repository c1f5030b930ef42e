"""The only rooms that know there is a database. One store is one open desk file."""
