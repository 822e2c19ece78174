"""Reading aloud, without a window: sentences, voices, and the helper process that speaks. Standard library only."""
