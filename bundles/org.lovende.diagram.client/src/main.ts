import './page/page.css';
