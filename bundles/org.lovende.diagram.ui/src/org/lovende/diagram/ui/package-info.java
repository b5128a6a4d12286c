/**
 * The diagram editors of the workbench: one editor part for all kinds of diagrams, around the page of <code>org.lovende.diagram.client</code> in
 * a browser. What an editor needs of the workbench it gets by {@link org.lovende.diagram.ui.DiagramInput}.
 */
package org.lovende.diagram.ui;
