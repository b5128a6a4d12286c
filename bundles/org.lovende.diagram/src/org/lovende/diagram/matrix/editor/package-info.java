/**
 * The editor of the priority matrix: what its page shows ({@link org.lovende.diagram.matrix.editor.MatrixFactory}) and one handler for each thing
 * that a user can do. Ranked list, tray, lanes, filter and rounds are drawn by the page from what the points say of themselves.
 */
package org.lovende.diagram.matrix.editor;
