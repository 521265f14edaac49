"""What the extractor costs, measured on text of our own; `python -m tests.benchmarks` prints it all."""
