/** What is drawn: a tree of plain marks with absolute sizes, from which every writer (SVG, PNG, PDF) makes the same picture. */
package org.lovende.diagram.scene;
