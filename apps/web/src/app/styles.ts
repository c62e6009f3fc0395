// The styles of every page, in the order in which they build on each other.
import './fonts.css';
import '@praxis/ui/tokens.css';
import '@praxis/ui/base.css';
