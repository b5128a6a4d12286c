/**
 * Diagrams of an intervention as pictures: drawn by {@link org.lovende.diagram.Diagrams}, written as SVG, PNG or PDF. Needs no screen and
 * no fonts of the machine.
 */
package org.lovende.diagram;
