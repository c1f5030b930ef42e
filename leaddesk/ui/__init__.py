"""The only rooms that know Qt: the window, the board, the dialogs, the words and the look."""
