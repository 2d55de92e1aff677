using HarfBuzzSharp;

namespace GraphExplorer.Scenes.Typefaces;

/// <summary>Hands a font's bytes to HarfBuzz.</summary>
internal static class FontBlob
{
    /// <summary>A blob with a copy of the bytes of its own: a pointer into managed memory (which <c>Blob.FromStream</c> keeps) goes stale as soon as the collector moves them.</summary>
    public static unsafe Blob Of(byte[] file)
    {
        fixed (byte* bytes = file)
        {
            return new Blob((nint)bytes, file.Length, MemoryMode.Duplicate);
        }
    }
}
