/** The handbook's way through the method: its steps, how far a team has come with each, and steps that a team leaves out. */
package org.lovende.core.method;
