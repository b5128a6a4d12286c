package org.lovende.diagram.scene;

/** Something drawn. Later marks cover earlier ones. Lengths are diagram units (96 per inch), y grows downwards, colours are #RRGGBB. */
public sealed interface Mark permits Circle, Group, Line, Path, Rectangle, Text {
}
