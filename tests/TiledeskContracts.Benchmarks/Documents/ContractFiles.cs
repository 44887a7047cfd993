using System.Text.Json;
using TiledeskContracts.Benchmarks.Hosting;

namespace TiledeskContracts.Benchmarks.Documents;

/// <summary>The documents that are measured, as files; the large ones are made once for each run of the program.</summary>
internal static class ContractFiles
{
    private const int CharactersOfAResource = 16 * 1024;
    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true };

    /// <summary>Our two contracts.</summary>
    public static string[] Own { get; } =
        [.. new[] { "tiledesk-v2.yaml", "tiledesk-v3.yaml" }.Select(name => Path.Combine(CompilerFiles.RepositoryRoot, "spec", name))];

    /// <summary>Writes the generated documents into a folder.</summary>
    /// <returns>A name for tables, and the file.</returns>
    public static IReadOnlyList<(string Name, string Path)> Write(string folder) =>
    [
        ("small, YAML", Write(folder, "small.yaml", 0)),
        ("small, JSON", Write(folder, "small.json", 0)),
        ("tiledesk-v3, YAML", Own[1]),
        ("1 MB, YAML", Write(folder, "large1.yaml", 1)),
        ("1 MB, JSON", Write(folder, "large1.json", 1)),
        ("10 MB, YAML", Write(folder, "large10.yaml", 10)),
        ("10 MB, JSON", Write(folder, "large10.json", 10)),
    ];

    /// <summary>Makes a document's text.</summary>
    /// <param name="megabytes">Its size at least; 0 is a contract of one resource.</param>
    /// <param name="isJson">Whether it is JSON.</param>
    public static string Text(int megabytes, bool isJson)
    {
        var resources = Math.Max(1, (megabytes << 20) / CharactersOfAResource);
        while (true)
        {
            var contract = SyntheticContract.Of(resources);
            var text = isJson ? contract.ToJsonString(_indented) : YamlPrinter.Print(contract);
            if (text.Length >= megabytes << 20)
            {
                return text;
            }

            resources += 1 + (int)((long)resources * ((megabytes << 20) - text.Length) / text.Length);
        }
    }

    /// <summary>The first words of a description below <c>components</c>, or of the first one in a document without them there.</summary>
    public static string FirstSchemaDescription(string path)
    {
        var text = File.ReadAllText(path);
        var schemas = text.IndexOf("schemas", text.IndexOf("components", StringComparison.Ordinal), StringComparison.Ordinal);
        var start = text.IndexOf("description", schemas, StringComparison.Ordinal);
        var end = text.IndexOf('\n', start);
        return text[start..end].TrimEnd('\r', ',', '"', '.');
    }

    private static string Write(string folder, string name, int megabytes)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, Text(megabytes, name.EndsWith(".json", StringComparison.Ordinal)));
        return path;
    }
}
