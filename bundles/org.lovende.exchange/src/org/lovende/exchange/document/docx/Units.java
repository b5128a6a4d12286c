package org.lovende.exchange.document.docx;

import java.math.BigInteger;

/** The units of length of a Word file, from points. */
final class Units {
	private static final int EMU_PER_POINT = 12_700;

	private Units() {
	}

	/** Twentieths of a point. */
	static BigInteger twips(double points) {
		return BigInteger.valueOf(Math.round(points * 20));
	}

	/** Halves of a point. */
	static BigInteger halfPoints(double points) {
		return BigInteger.valueOf(Math.round(points * 2));
	}

	/** English metric units, in which drawings are measured. */
	static int emu(double points) {
		return (int) Math.round(points * EMU_PER_POINT);
	}

	/** A colour as a Word file writes it. */
	static String colour(String hex) {
		return hex.substring(1);
	}
}
