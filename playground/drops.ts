/** Takes a file that is dropped anywhere on `place`; the browser would leave the page for it. */
export function acceptDrops(place: HTMLElement, take: (file: File) => void): void {
  place.addEventListener('dragover', (event) => {
    event.preventDefault();
    place.classList.add('dropping');
  });
  place.addEventListener('dragleave', () => place.classList.remove('dropping'));
  place.addEventListener('drop', (event) => {
    event.preventDefault();
    place.classList.remove('dropping');
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) take(file);
  });
}
