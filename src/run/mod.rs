//! The loop: reads the terminal and the clocks, carries out effects.
