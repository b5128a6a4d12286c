import 'reflect-metadata';
import 'sprotty/css/sprotty.css';
import './page/page.css';
import { connect } from './page/connection';
import { openPage } from './page/open';

connect(openPage);
