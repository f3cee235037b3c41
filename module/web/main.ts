import { mount } from 'svelte';
import '../styles/base.css';
import Web from './web.svelte';

mount(Web, { target: document.body });
