package org.lovende.core.edit;

import org.eclipse.emf.common.command.Command;

/**
 * A command that makes an element, and the element: for whoever wants to select or name it afterwards.
 *
 * @param command makes the element; not yet executed
 * @param element what it makes; part of the intervention once the command was executed
 */
public record Creation<E>(Command command, E element) {
}
