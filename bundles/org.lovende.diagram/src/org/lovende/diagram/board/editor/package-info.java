/**
 * The editor of the activity board, Java side: what the page shows, and one handler for each thing that the user can do, thin over
 * {@link org.lovende.core.board.ActivityBoard}.
 */
package org.lovende.diagram.board.editor;
