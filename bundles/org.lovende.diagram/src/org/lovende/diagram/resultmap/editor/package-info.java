/**
 * The editor of the result map: what its page shows ({@link org.lovende.diagram.resultmap.editor.ResultMapFactory}) and one handler for each thing
 * that a user can do.
 */
package org.lovende.diagram.resultmap.editor;
