/** The editors of all kinds of diagrams: the way in for whoever shows one. */
package org.lovende.diagram.editors;
