import { IDiagramStartup } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Bar } from './bar';
import { PointDrag } from './dragging';
import { Matrix } from './matrix';
import { Region } from './region';
import { Planning } from './planning';
import { Ranking } from './ranking';

/** Puts the parts of the page around the field, and shows them anew whenever something has changed. */
@injectable()
export class MatrixPage implements IDiagramStartup {
    @inject(Matrix) private readonly matrix: Matrix;
    @inject(Bar) private readonly bar: Bar;
    @inject(Planning) private readonly planning: Planning;
    @inject(Ranking) private readonly ranking: Ranking;
    @inject(PointDrag) protected readonly drag: PointDrag;

    preLoadDiagram(): void {
        document.body.classList.add('matrix');
        const around = (id: string): Region => {
            const place = document.createElement('div');
            place.id = id;
            document.body.append(place);
            return new Region(place);
        };
        const bar = around('matrix-bar');
        const side = around('matrix-side');
        const list = around('matrix-list');
        this.matrix.onChanged(() => {
            bar.show(this.bar.content());
            side.show(this.planning.content());
            list.show(this.ranking.content());
        });
    }
}
