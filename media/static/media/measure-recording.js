// Fills in duration and size of a chosen recording: the browser that will play it can measure it.
document.addEventListener("change", (event) => {
  const input = event.target;
  if (input.id !== "id_file" || !input.files.length) return;
  const player = document.createElement("video");
  player.preload = "metadata";
  player.src = URL.createObjectURL(input.files[0]);
  player.addEventListener("loadedmetadata", () => {
    const measured = {
      duration: Number.isFinite(player.duration) ? Math.round(player.duration * 10) / 10 : "",
      width: player.videoWidth,
      height: player.videoHeight,
    };
    for (const [name, value] of Object.entries(measured)) {
      const field = document.getElementById(`id_${name}`);
      if (field && value) field.value = value;
    }
    URL.revokeObjectURL(player.src);
  });
});
