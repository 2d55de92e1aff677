using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace GraphExplorer.Scenes.Typefaces;

/// <summary>Reads the TrueType files of Inter out of the assembly that carries them; the assembly is data here and never loaded.</summary>
internal static class InterPackage
{
    private const string ResourceName = "!AvaloniaResources";
    private const int KnownVersion = 2;

    /// <summary>The files by name, such as <c>Inter-SemiBold.ttf</c>.</summary>
    /// <exception cref="InvalidDataException">The assembly's index has another form than this program knows.</exception>
    public static IReadOnlyDictionary<string, byte[]> Read(Stream assembly)
    {
        var archive = Archive(assembly);
        using var index = new BinaryReader(new MemoryStream(archive));
        var body = sizeof(int) + index.ReadInt32();
        var version = index.ReadInt32();
        if (version != KnownVersion)
        {
            throw new InvalidDataException($"The typeface's package has an index of version {version}, and this program reads version {KnownVersion}. Build with the package version that the project file names.");
        }

        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (var left = index.ReadInt32(); left > 0; left--)
        {
            var path = index.ReadString();
            var start = body + index.ReadInt32();
            var length = index.ReadInt32();
            if (path.EndsWith(".ttf", StringComparison.Ordinal))
            {
                files[Path.GetFileName(path)] = archive[start..(start + length)];
            }
        }

        return files;
    }

    private static byte[] Archive(Stream assembly)
    {
        using var file = new PEReader(assembly);
        var metadata = file.GetMetadataReader();
        var resource = metadata.ManifestResources
            .Select(metadata.GetManifestResource)
            .Single(candidate => metadata.GetString(candidate.Name) == ResourceName);
        var section = file.GetSectionData(file.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress);
        var reader = section.GetReader((int)resource.Offset, section.Length - (int)resource.Offset);
        return reader.ReadBytes(reader.ReadInt32());
    }
}
