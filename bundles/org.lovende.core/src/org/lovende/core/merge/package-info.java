/**
 * The state of an intervention as plain values, told apart by the elements' identifiers, and what can be done with it: compare, merge three
 * of them, and bring an intervention into one of them. Knows no store.
 */
package org.lovende.core.merge;
