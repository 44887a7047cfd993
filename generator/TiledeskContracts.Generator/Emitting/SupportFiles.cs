using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using TiledeskContracts.Generator.Inputs;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>What code for Kiota needs beside the runtime, which knows nothing of Kiota: fixed files, once per compilation.</summary>
internal static class SupportFiles
{
    private const string Folder = "Support.";
    private const string Untyped = "Untyped.cs";

    private static readonly Assembly _assembly = typeof(SupportFiles).GetTypeInfo().Assembly;

    /// <summary>The files that a compilation needs.</summary>
    /// <param name="facts">The compilation.</param>
    /// <returns>Hint names and texts; none where another assembly has them.</returns>
    public static IEnumerable<(string HintName, SourceText Source)> Of(KiotaFacts facts) => facts.HasSupport ? [] : _assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && (facts.HasUntypedNodes || name != Folder + Untyped))
        .OrderBy(static name => name, StringComparer.Ordinal)
        .Select(name => (HintName(name), facts.IsPublic ? Public(Read(name)) : Read(name)));

    private static string HintName(string name) => "Kiota-" + name.Substring(Folder.Length).Replace(".cs", ".g.cs");

    private static SourceText Read(string name)
    {
        using var stream = _assembly.GetManifestResourceStream(name)!;
        return SourceText.From(stream, Encoding.UTF8);
    }

    // Types alone begin a line with their accessibility.
    private static SourceText Public(SourceText text) => SourceText.From(text.ToString().Replace("\ninternal ", "\npublic "), Encoding.UTF8);
}
