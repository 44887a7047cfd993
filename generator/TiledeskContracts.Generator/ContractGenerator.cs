using Microsoft.CodeAnalysis;
using TiledeskContracts.Generator.Diagnostics;
using TiledeskContracts.Generator.Emitting;
using TiledeskContracts.Generator.Inputs;
using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Generator;

/// <summary>Turns <c>OpenApiContract</c> items into C# while the project compiles.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContractGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var readings = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (input, cancel) => ContractInput.From(input.Left, input.Right, cancel)) // null unless the item is an OpenApiContract
            .Where(static input => input is not null)
            .WithTrackingName(TrackingNames.Input)
            .Select(static (input, cancel) => GuardedReader.Read(input!, cancel)) // per file; positions live only here and in problems
            .WithTrackingName(TrackingNames.Parsed)
            .Collect();
        var linked = readings.Select(static (readings, cancel) => GuardedReader.Link(readings, cancel));
        var changes = readings.Combine(linked)
            .Select(static (pair, cancel) => GuardedComparer.Compare(pair.Left, pair.Right, cancel)) // nothing, unless a contract names its next
            .WithTrackingName(TrackingNames.Changes);
        var all = linked.Combine(changes);

        var problems = all.SelectMany(static (pair, _) => pair.Left.Problems.Concat(pair.Right.Problems)).WithTrackingName(TrackingNames.Problems);
        context.RegisterSourceOutput(problems, static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));

        var contracts = all.SelectMany(static (pair, _) => pair.Right.Mark(pair.Left)).WithTrackingName(TrackingNames.Contract);

        var nexts = contracts.SelectMany(static (model, _) => NextOf(model)).WithTrackingName(TrackingNames.Next);
        context.RegisterSourceOutput(nexts, static (output, next) => output.AddSource(next.HintName, ChangeEmitter.File(next).ToSource()));

        Emit(context, TrackingNames.Clients, contracts.Select(static (model, _) => ClientOf(model)), ClientEmitter.Emit);
        Emit(context, TrackingNames.TagClients, contracts.SelectMany(static (model, _) => TagsOf(model)), TagClientEmitter.Emit);
        Emit(context, TrackingNames.Queries, contracts.SelectMany(static (model, _) => QueriesOf(model)), QueryEmitter.Emit);
        Emit(context, TrackingNames.Results, contracts.SelectMany(static (model, _) => ResultsOf(model)), ResultEmitter.Emit);
        Emit(context, TrackingNames.Servers, contracts.SelectMany(static (model, _) => ServersOf(model)), ServersEmitter.Emit);
        Emit(context, TrackingNames.Headers, contracts.SelectMany(static (model, _) => HeadersOf(model)), HeadersEmitter.Emit);
        Emit(context, TrackingNames.Objects, contracts.SelectMany(static (model, _) => ObjectsOf(model)), ObjectEmitter.Emit);
        Emit(context, TrackingNames.Enums, contracts.SelectMany(static (model, _) => EnumsOf(model)), EnumEmitter.Emit);
        Emit(context, TrackingNames.Unions, contracts.SelectMany(static (model, _) => UnionsOf(model)), UnionEmitter.Emit);
        EmitKiota(context, contracts);
    }

    private static void EmitKiota(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<ContractModel> contracts)
    {
        var kiota = context.CompilationProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => KiotaFacts.Of(pair.Left, pair.Right)) // a small record: the compilation itself changes with every keystroke
            .WithTrackingName(TrackingNames.Kiota);
        var parsable = contracts.Combine(kiota.Select(static (facts, _) => facts.IsOn)).Where(static pair => pair.Right).Select(static (pair, _) => pair.Left);
        Emit(context, TrackingNames.KiotaClients, parsable.Select(static (model, _) => Beside(ClientOf(model))), KiotaEmitter.Client);
        Emit(context, TrackingNames.KiotaObjects, parsable.SelectMany(static (model, _) => ObjectsOf(model).Select(Beside)), KiotaEmitter.Model);

        var isNeeded = contracts.Select(static (_, _) => true).Collect().Select(static (all, _) => all.Length > 0);
        context.RegisterSourceOutput(kiota.Combine(isNeeded), static (output, pair) =>
        {
            foreach (var (hintName, source) in pair.Left.IsOn && pair.Right ? SupportFiles.Of(pair.Left) : [])
            {
                output.AddSource(hintName, source);
            }
        });
    }

    private static SourceFile<TModel> Beside<TModel>(SourceFile<TModel> file)
        where TModel : IEquatable<TModel> => file with { HintName = KiotaEmitter.HintName(file.HintName) };

    private static SourceFile<ClientModel> ClientOf(ContractModel contract) =>
        new(contract.Client.HintName, contract.Namespace, new([contract.Client])) { ContractPath = contract.FilePath };

    private static IEnumerable<NextContractModel> NextOf(ContractModel contract) => contract.Next is { } next ? [next] : [];

    private static IEnumerable<SourceFile<TagClientModel>> TagsOf(ContractModel contract) =>
        SourceFiles.Of(contract, contract.Tags, static model => (model.Namespace, model.Name, model.HintName));

    private static IEnumerable<SourceFile<QueryModel>> QueriesOf(ContractModel contract) => SourceFiles.Of(
        contract,
        [.. contract.Tags.SelectMany(static tag => tag.Operations).Select(static operation => operation.Query).OfType<QueryModel>()],
        static model => (model.Namespace, model.Name, model.HintName));

    private static IEnumerable<SourceFile<ResultModel>> ResultsOf(ContractModel contract) => SourceFiles.Of(
        contract,
        [.. contract.Tags.SelectMany(static tag => tag.Operations).Select(static operation => operation.Result).OfType<ResultModel>()],
        static model => (model.Namespace, model.Name, model.HintName));

    private static IEnumerable<SourceFile<HeadersModel>> HeadersOf(ContractModel contract) => contract.Headers is { } headers
        ? [new SourceFile<HeadersModel>(headers.HintName, headers.Namespace, new([headers])) { ContractPath = contract.FilePath }]
        : [];

    private static IEnumerable<SourceFile<ServersModel>> ServersOf(ContractModel contract) => contract.Servers is { } servers
        ? [new SourceFile<ServersModel>(servers.HintName, servers.Namespace, new([servers])) { ContractPath = contract.FilePath }]
        : [];

    private static IEnumerable<SourceFile<ObjectModel>> ObjectsOf(ContractModel contract) =>
        SourceFiles.Of(contract, contract.Objects, static model => (model.Namespace, model.Name, model.HintName));

    private static IEnumerable<SourceFile<EnumModel>> EnumsOf(ContractModel contract) =>
        SourceFiles.Of(contract, contract.Enums, static model => (model.Namespace, model.Name, model.HintName));

    private static IEnumerable<SourceFile<UnionModel>> UnionsOf(ContractModel contract) =>
        SourceFiles.Of(contract, contract.Unions, static model => (model.Namespace, model.Name, model.HintName));

    private static void Emit<TModel>(
        IncrementalGeneratorInitializationContext context,
        string trackingName,
        IncrementalValuesProvider<SourceFile<TModel>> files,
        Action<CodeWriter, TModel> emit)
        where TModel : IEquatable<TModel> =>
        context.RegisterSourceOutput(files.WithTrackingName(trackingName), (output, file) =>
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            if (GuardedFile.Write(file, emit, problem => output.ReportDiagnostic(problem.ToDiagnostic())) is { } source)
            {
                output.AddSource(file.HintName, source);
            }
        });
}
