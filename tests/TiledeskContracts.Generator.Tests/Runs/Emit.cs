using TiledeskContracts.Generator.Emitting;
using TiledeskContracts.Generator.Writing;

namespace TiledeskContracts.Generator.Tests.Runs;

/// <summary>Emits one model as its file would be.</summary>
internal static class Emit
{
    public static string File<TModel>(TModel model, Action<CodeWriter, TModel> emit)
        where TModel : IEquatable<TModel> =>
        new SourceFile<TModel>("Any.g.cs", Models.Namespace, new([model])).Write(emit).ToString();
}
