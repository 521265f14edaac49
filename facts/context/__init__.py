"""What the words around a claim say of it: bound, change, subject, status, speaker and as-of time, a file each."""
