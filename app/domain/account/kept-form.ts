/** Field in which a form that was kept for its writer says, when it is sent again, as which it was kept. */
export const keptFormField = 'kept_form';
