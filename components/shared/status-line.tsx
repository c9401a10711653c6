/** A line for voices alone, always there: what changes in it is spoken. */
export const StatusLine = ({ said }: { said: string }) => (
  <p class="spoken" role="status" data-part="spoken">
    {said}
  </p>
);
