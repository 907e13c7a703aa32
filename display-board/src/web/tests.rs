//! What a page says for a scene, and what its stream tells.
