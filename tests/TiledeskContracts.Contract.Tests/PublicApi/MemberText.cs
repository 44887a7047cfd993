using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace TiledeskContracts.Contract.Tests.PublicApi;

/// <summary>Members as C# declares them, one line each: modifiers, nullability, defaults, and the attributes that callers feel.</summary>
/// <param name="types">Writes their types.</param>
internal sealed class MemberText(TypeText types)
{
    private static readonly HashSet<string> _attributes = new(StringComparer.Ordinal)
    {
        nameof(ObsoleteAttribute), nameof(FlagsAttribute), nameof(AttributeUsageAttribute), nameof(JsonConverterAttribute), "ExperimentalAttribute",
        "EditorBrowsableAttribute", "RequiresUnreferencedCodeAttribute", "RequiresDynamicCodeAttribute", "NotNullWhenAttribute", "MaybeNullWhenAttribute",
        "NotNullAttribute", "AllowNullAttribute", "DoesNotReturnAttribute", "SetsRequiredMembersAttribute", "ContractAttribute", "ContractOperationAttribute", "DebuggerDisplayAttribute",
    };

    /// <summary>A line for a member.</summary>
    public string Of(MemberInfo member) => Attributes(member.GetCustomAttributesData()) + member switch
    {
        ConstructorInfo made => $"{Access(made)}{made.DeclaringType!.Name.Split('`')[0]}({Parameters(made)})",
        MethodInfo method => Method(method),
        PropertyInfo property => Property(property),
        FieldInfo field => Field(field),
        EventInfo source => $"{Access(source.AddMethod!)}{Modifiers(source.AddMethod!)}event {types.Of(source)} {source.Name}",
        _ => throw new NotSupportedException($"{member.MemberType} {member.Name}"),
    };

    /// <summary>What stands before the name of a type, and after it.</summary>
    public string Of(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => (Has<IsReadOnlyAttribute>(type) ? "readonly " : "") + (type.IsByRefLike ? "ref " : "") + "struct",
            _ when type.IsSubclassOf(typeof(Delegate)) => "delegate",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var bases = type.GetInterfaces().Except(inherited).Where(face => face.IsVisible).Select(types.Of).Order(StringComparer.Ordinal).ToList();
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) && parent != typeof(MulticastDelegate))
        {
            bases.Insert(0, types.Of(parent));
        }

        var access = type.IsNestedFamily || type.IsNestedFamORAssem ? "protected" : "public";
        return $"{Attributes(type.GetCustomAttributesData())}{access} {kind} {types.Of(type)}{(bases.Count == 0 ? "" : " : " + string.Join(", ", bases))}{Constraints(type.GetGenericArguments())}";
    }

    private string Method(MethodInfo method)
    {
        var extended = Has<ExtensionAttribute>(method) ? "this " : "";
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        return $"{Access(method)}{Modifiers(method)}{types.Of(method.ReturnParameter)} {method.Name}{generic}({extended}{Parameters(method)}){Constraints(method.IsGenericMethod ? method.GetGenericArguments() : [])}";
    }

    private string Property(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(ApiSurface.IsVisible).ToList();
        var widest = accessors.Find(accessor => accessor.IsPublic) ?? accessors[0];
        var texts = accessors.OrderBy(accessor => accessor.Name, StringComparer.Ordinal).Select(accessor =>
        {
            var narrower = widest.IsPublic && !accessor.IsPublic ? "protected " : "";
            var word = accessor.Name.StartsWith("get_", StringComparison.Ordinal) || accessor.Name.Contains(".get_", StringComparison.Ordinal) ? "get"
                : accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init" : "set";
            return $"{narrower}{word};";
        });
        var required = Has<RequiredMemberAttribute>(property) ? "required " : "";
        var name = property.GetIndexParameters() is { Length: > 0 } indexes ? $"this[{Parameters(indexes)}]" : property.Name;
        return $"{Access(widest)}{required}{Modifiers(widest)}{types.Of(property)} {name} {{ {string.Join(' ', texts)} }}";
    }

    private string Field(FieldInfo field)
    {
        if (field.DeclaringType!.IsEnum)
        {
            return $"{field.Name} = {Convert.ToString(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}";
        }

        var access = field.IsPublic ? "public " : "protected ";
        return field.IsLiteral
            ? $"{access}const {types.Of(field)} {field.Name} = {Value(field.GetRawConstantValue(), field.FieldType)}"
            : $"{access}{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{types.Of(field)} {field.Name}";
    }

    private string Parameters(MethodBase method) => Parameters(method.GetParameters());

    private string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(parameter =>
        $"{Attributes(parameter.GetCustomAttributesData())}{(Has<ParamArrayAttribute>(parameter) ? "params " : "")}{types.Of(parameter)} {parameter.Name}"
        + (parameter.HasDefaultValue ? $" = {Value(parameter.DefaultValue, parameter.ParameterType)}" : "")));

    private string Constraints(Type[] arguments) => string.Concat(arguments.Where(argument => argument.IsGenericParameter).Select(argument =>
    {
        var flags = argument.GenericParameterAttributes;
        List<string> all = [];
        if (flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
        {
            all.Add("struct");
        }
        else if (flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            all.Add("class");
        }

        all.AddRange(argument.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(types.Of).Order(StringComparer.Ordinal));
        if (flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
        {
            all.Add("new()");
        }

        return all.Count == 0 ? "" : $" where {argument.Name} : {string.Join(", ", all)}";
    }));

    private static string Access(MethodBase method) => method.DeclaringType!.IsInterface ? "" : method.IsPublic ? "public " : "protected ";

    private static string Modifiers(MethodInfo method)
    {
        var isStatic = method.IsStatic ? "static " : "";
        if (method.DeclaringType!.IsInterface)
        {
            return isStatic + (method.IsStatic && method.IsAbstract ? "abstract " : method.IsStatic && method.IsVirtual ? "virtual " : "");
        }

        var isOverride = method.GetBaseDefinition() != method;
        return isStatic + method switch
        {
            { IsAbstract: true } => isOverride ? "abstract override " : "abstract ",
            { IsFinal: true } when isOverride => "sealed override ",
            { IsVirtual: true, IsFinal: false } => isOverride ? "override " : "virtual ",
            _ => "",
        };
    }

    private static string Value(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        char character => $"'{character}'",
        _ when type.IsEnum => Enum.ToObject(type, value).ToString()!,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private string Attributes(IList<CustomAttributeData> all)
    {
        // Old compilers are kept away by an Obsolete that nobody wrote.
        var isForCompilers = all.Any(data => data.AttributeType == typeof(CompilerFeatureRequiredAttribute));
        var shown = all.Where(data => _attributes.Contains(data.AttributeType.Name) && !(isForCompilers && data.AttributeType == typeof(ObsoleteAttribute))).Select(data =>
        {
            var arguments = data.ConstructorArguments.Select(Argument).Concat(data.NamedArguments.Select(argument => $"{argument.MemberName} = {Argument(argument.TypedValue)}")).ToList();
            return $"[{data.AttributeType.Name[..^"Attribute".Length]}{(arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})")}] ";
        });
        return string.Concat(shown.Order(StringComparer.Ordinal));
    }

    private string Argument(CustomAttributeTypedArgument argument) => argument.Value is Type type ? $"typeof({types.Of(type)})" : Value(argument.Value, argument.ArgumentType);

    private static bool Has<T>(MemberInfo member) => member.GetCustomAttributesData().Any(data => data.AttributeType == typeof(T));

    private static bool Has<T>(ParameterInfo parameter) => parameter.GetCustomAttributesData().Any(data => data.AttributeType == typeof(T));
}
