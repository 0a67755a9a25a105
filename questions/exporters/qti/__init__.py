"""QTI packages, 2.2 and 3.0: what Canvas, Blackboard, TAO and others take."""
