const SVG = 'http://www.w3.org/2000/svg';

/** The lines of each sign, in a square of 24; dots are lines without length. Named by their commands and menus. */
const LINES: Record<string, string> = {
    newBox: 'M3 6h12v12H3zM19 9v6M16 12h6',
    newNote: 'M4 4h10v7h7v9H4zM18 2v6M15 5h6',
    newPoint: 'M10 8a5 5 0 1 0 0 10a5 5 0 0 0 0-10zM18 3v6M15 6h6',
    newPhase: 'M4 4h7v16H4zM17 9v6M14 12h6',
    newProfession: 'M4 4h16v7H4zM12 14v6M9 17h6',
    edit: 'M4 20l1-5L16 4l4 4L9 19zM13 7l4 4',
    reasons: 'M4 5h16v11H10l-5 4v-4H4zM8 9h8M8 12h5',
    purpose: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 8a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM12 12h.01',
    connect: 'M2 8h5v8H2zM17 8h5v8h-5zM7 12h9M13 9l3 3-3 3',
    merge: 'M3 6h4l5 6-5 6H3M12 12h9M18 9l3 3-3 3',
    list: 'M4 5h8M8 10h8M8 15h8M4 20h8M19 15v6M16 18h6',
    delete: 'M4 7h16M10 7V4h4v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
    chainUp: 'M21 12H10M14 8l-4 4 4 4M6 6v12M2 8v8',
    chainDown: 'M3 12h11M10 8l4 4-4 4M18 6v12M22 8v8',
    find: 'M10 4a6 6 0 1 0 0 12a6 6 0 0 0 0-12zM14.5 14.5L21 21',
    outline: 'M4 5h9M8 10h9M8 15h9M12 20h8',
    arrange: 'M3 4h6v5H3zM3 15h6v5H3zM15 9.5h6v5h-6zM9 6.5h3v11H9M12 12h3',
    align: 'M4 3v18M8 6h12v4H8zM8 14h7v4H8z',
    alignLeft: 'M4 3v18M8 6h12v4H8zM8 14h7v4H8z',
    alignCentre: 'M12 3v3M12 10v4M12 18v3M5 6h14v4H5zM8 14h8v4H8z',
    alignRight: 'M20 3v18M4 6h12v4H4zM9 14h7v4H9z',
    alignTop: 'M3 4h18M6 8h4v12H6zM14 8h4v7h-4z',
    alignMiddle: 'M3 12h3M10 12h4M18 12h3M6 5h4v14H6zM14 8h4v8h-4z',
    alignBottom: 'M3 20h18M6 4h4v12H6zM14 9h4v7h-4z',
    distributeDown: 'M4 3h16M4 21h16M7 9h10v6H7z',
    distributeAcross: 'M3 4v16M21 4v16M9 7h6v10H9z',
    pin: 'M9 3h6l-1 7 3 3H7l3-3zM12 13v8',
    unpin: 'M9 3h6l-1 7 3 3H7l3-3zM12 13v8M4 4l16 16',
    arrows: 'M3 17h5a3 3 0 0 0 3-3v-4a3 3 0 0 1 3-3h6M17 4l3 3-3 3',
    routed: 'M3 17h5a3 3 0 0 0 3-3v-4a3 3 0 0 1 3-3h6M17 4l3 3-3 3',
    straight: 'M4 18L19 6M13 6h6v6',
    group: 'M3 3h18v18H3zM7 7h10v4H7zM7 14h10v3H7z',
    ungroup: 'M3 9V3h12v6M3 15v6h12v-6M9 12h12M18 9l3 3-3 3',
    becomeCoreElement: 'M12 3l2.7 5.7 6.3.8-4.6 4.3 1.2 6.2-5.6-3.1L6.4 20l1.2-6.2L3 9.5l6.3-.8z',
    party: 'M8 5a3 3 0 1 0 0 6a3 3 0 0 0 0-6zM2 20a6 6 0 0 1 12 0M16 6a2.5 2.5 0 1 1 1 5M17 14a5 5 0 0 1 5 5',
    state: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM8 12l3 3 5-6',
    coreElements: 'M6 4a2 2 0 1 0 0 4a2 2 0 0 0 0-4zM6 10a2 2 0 1 0 0 4a2 2 0 0 0 0-4zM6 16a2 2 0 1 0 0 4a2 2 0 0 0 0-4zM12 6h9M12 12h9M12 18h9',
    marquee: 'M3 8V4h4M11 4h3M18 4h3v4M21 11v3M21 17v3h-3M14 20h-3M7 20H3v-3M3 14v-3',
    tables: 'M3 4h18v16H3zM3 9h18M3 14.5h18M9 4v16',
    zoomIn: 'M10 4a6 6 0 1 0 0 12a6 6 0 0 0 0-12zM14.5 14.5L21 21M7 10h6M10 7v6',
    zoomOut: 'M10 4a6 6 0 1 0 0 12a6 6 0 0 0 0-12zM14.5 14.5L21 21M7 10h6',
    fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M9 9h6v6H9z',
    projector: 'M3 4h18v12H3zM12 16v4M8 20h8',
    keys: 'M2 6h20v12H2zM6 10h.01M10 10h.01M14 10h.01M18 10h.01M7 14h10',
    more: 'M5 12h.01M12 12h.01M19 12h.01'
};

/** A sign in the colour of the text around it. Screen readers pass over it; what has the sign has a name too. */
export function icon(name: string): SVGElement {
    const svg = document.createElementNS(SVG, 'svg');
    const path = svg.appendChild(document.createElementNS(SVG, 'path'));
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    svg.classList.add('icon');
    path.setAttribute('d', LINES[name] ?? '');
    return svg;
}
