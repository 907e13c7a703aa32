//! The laws of a board: no old call as new, none twice, withdrawn means gone, and silence is said.
