//! Calls said aloud: the place where a call's sentence becomes sound. Empty as yet: boards show and chime, and say nothing.
//! It will know recorded clips and a speech program, and never a visit or a socket.
