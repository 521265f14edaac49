"""Rules and the engine that runs them: what stands in the text, with its exact span and a normalised value."""
