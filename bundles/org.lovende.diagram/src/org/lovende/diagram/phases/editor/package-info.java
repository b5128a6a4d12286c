/**
 * The editor of the phases, Java side: what the page shows, and one handler for each thing that the user can do, thin over
 * {@link org.lovende.core.phases.PhasesBoard}.
 */
package org.lovende.diagram.phases.editor;
