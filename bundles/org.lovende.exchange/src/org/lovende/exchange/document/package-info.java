/**
 * The intervention description as Word, PDF and HTML. A description is built once, as a document that knows no file format
 * (<code>content</code>), by one class per chapter (<code>chapter</code>), and then written by one of three writers (<code>docx</code>,
 * <code>pdf</code>, <code>html</code>).
 */
package org.lovende.exchange.document;
