/**
 * What the editors of all diagrams have in common on the Java side: a page's connection ({@link org.lovende.diagram.glsp.PageSession}), a GLSP
 * server whose source model is the open intervention, one thread, and pages that follow every change of the model. A kind of diagram adds an
 * {@link org.lovende.diagram.glsp.EditorModule} in its own package; see <code>docs/developer/diagrams.md</code>.
 */
package org.lovende.diagram.glsp;
