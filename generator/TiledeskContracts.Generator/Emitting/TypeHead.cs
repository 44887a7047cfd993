using TiledeskContracts.Generator.Writing;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Writes the attributes that every emitted type carries.</summary>
internal static class TypeHead
{
    /// <summary>Writes the attributes.</summary>
    /// <param name="code">Where to.</param>
    public static void Attributes(CodeWriter code) =>
        // No version: each release would touch every file.
        code.Lines($"""
            [system::CodeDom.Compiler.GeneratedCode("TiledeskContracts.Generator", null)]
            [system::Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
            """);
}
